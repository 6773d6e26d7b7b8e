package org.waypost.architecture.wrong.customers;

import jakarta.mail.Message;

/** Only notifications.internal may. */
record SendsMail(Message seen) {}
