package org.waypost.architecture.wrong.customers;

import jakarta.faces.context.FacesContext;

/** Pages belong to the web application. */
record ShowsAPage(FacesContext seen) {}
