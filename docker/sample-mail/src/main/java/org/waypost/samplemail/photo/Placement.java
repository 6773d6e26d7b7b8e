package org.waypost.samplemail.photo;

/**
 * How a sheet lies on the counter.
 *
 * @param x of its middle, in units of the picture
 * @param y of its middle, in units of the picture
 * @param degrees turned clockwise
 * @param lift how high its surface is above what it lies on, in units: 4 a letter, 40 a box
 * @param bow how far its long edges are from straight, in units
 */
public record Placement(double x, double y, double degrees, double lift, double bow) {}
