package org.waypost.web.it;

/** The two sizes every page is looked at in. */
public enum Screen {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    boolean isPhone() {
        return this == PHONE;
    }
}
