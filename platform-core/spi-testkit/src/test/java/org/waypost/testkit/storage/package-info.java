/** That the contract of stores can be kept, also by a store that can do no more than every store does. */
package org.waypost.testkit.storage;
