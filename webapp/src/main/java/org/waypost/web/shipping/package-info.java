/** Pages about mail that is sent on: renters' addresses and wishes, parcels until their carrier has them. */
package org.waypost.web.shipping;
