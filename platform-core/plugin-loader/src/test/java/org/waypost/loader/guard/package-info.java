/**
 * The small parts of the guards, on their own.
 */
package org.waypost.loader.guard;
