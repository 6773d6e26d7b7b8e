package org.waypost.plugins.recognizer.tesseract;

/** A rectangle in a picture, in its pixels; right and bottom are just outside. */
record Place(int left, int top, int right, int bottom) {
    static Place sized(int left, int top, int width, int height) {
        return new Place(left, top, left + width, top + height);
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    int centre() {
        return (left + right) / 2;
    }

    int middle() {
        return (top + bottom) / 2;
    }

    /** The smallest place that holds both. */
    Place with(Place other) {
        return new Place(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How many columns both have in common; negative when there is a gap between them. */
    int sharedColumns(Place other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }
}
