package org.waypost.web.architecture.wrong.pages;

import jakarta.persistence.EntityManager;

/** A page with queries. */
record QueriesItself(EntityManager seen) {}
