package org.waypost.web.architecture.wrong.rest;

import jakarta.persistence.EntityManager;

/** A route with queries. */
record AsksItsEntity(EntityManager seen) {}
