/** Where registrations, certifications and licences are kept, and what is done with them each hour. Nobody imports it. */
package org.waypost.registration.internal;
