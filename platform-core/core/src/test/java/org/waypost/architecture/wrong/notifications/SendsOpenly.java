package org.waypost.architecture.wrong.notifications;

import jakarta.mail.Message;

/** Mail belongs into internal. */
record SendsOpenly(Message seen) {}
