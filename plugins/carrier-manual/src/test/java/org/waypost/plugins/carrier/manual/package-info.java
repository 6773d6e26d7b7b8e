/** What is read from tracking numbers: published examples, awkward texts, and a collection beside the project where it is. */
package org.waypost.plugins.carrier.manual;
