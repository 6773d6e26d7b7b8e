/**
 * Sells the labels of many carriers through EasyPost's API, version 2.
 *
 * <p>{@link org.waypost.plugins.carrier.easypost.Api} is the only way out; each role of the connector is a class. What costs
 * money goes through {@link org.waypost.plugins.carrier.easypost.Receipts}, so that a key never buys twice. EasyPost's no
 * travels as a {@link org.waypost.plugins.carrier.easypost.Refusal} until a role answers with it.
 */
package org.waypost.plugins.carrier.easypost;
