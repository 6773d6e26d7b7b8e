package org.waypost.customers;

import java.util.Locale;

/**
 * Where a customer is told things.
 *
 * @param name how to address him
 * @param email where to
 * @param language in which language
 */
public record NoticeAddress(String name, String email, Locale language) {}
