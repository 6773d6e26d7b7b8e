package org.waypost.web.architecture.wrong.rest;

import jakarta.mail.Message;

/** A route with letters. */
record SendsMail(Message seen) {}
