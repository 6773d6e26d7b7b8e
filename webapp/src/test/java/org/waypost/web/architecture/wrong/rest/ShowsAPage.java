package org.waypost.web.architecture.wrong.rest;

import jakarta.faces.context.FacesContext;

/** A route with a page. */
record ShowsAPage(FacesContext seen) {}
