/**
 * The host's services against servers and programs that misbehave.
 */
package org.waypost.loader.services;
