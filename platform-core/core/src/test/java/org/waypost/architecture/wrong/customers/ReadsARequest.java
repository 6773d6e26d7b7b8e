package org.waypost.architecture.wrong.customers;

import jakarta.servlet.http.HttpServletRequest;

/** Requests belong to the web application. */
record ReadsARequest(HttpServletRequest seen) {}
