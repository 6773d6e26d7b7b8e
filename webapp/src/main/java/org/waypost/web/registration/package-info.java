/**
 * The compliance cockpit: what is typed into the public register of the post, what is certified each quarter, what the next
 * days bring, and the forms that go with it.
 */
package org.waypost.web.registration;
