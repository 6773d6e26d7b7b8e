package org.waypost.architecture.wrong.customers;

import jakarta.security.enterprise.SecurityContext;

/** Sign-in belongs to the web application. */
record AsksWhoIsThere(SecurityContext seen) {}
