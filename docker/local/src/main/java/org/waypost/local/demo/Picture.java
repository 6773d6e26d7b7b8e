package org.waypost.local.demo;

/**
 * A picture to hand in.
 *
 * @param name of the file
 * @param bytes a JPEG; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its bytes; pictures are never compared
public record Picture(String name, byte[] bytes) {}
