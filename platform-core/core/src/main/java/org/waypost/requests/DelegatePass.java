package org.waypost.requests;

/**
 * What a renter gives to somebody who collects for him.
 *
 * @param delegate who that is
 * @param code what he says or shows at the counter, in groups of four
 * @param picture the same as a QR code, an SVG document
 */
public record DelegatePass(String delegate, String code, String picture) {}
