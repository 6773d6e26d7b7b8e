package org.waypost.architecture.wrong.customers;

import java.awt.image.BufferedImage;

/** Pictures belong to content. */
record DrawsAPicture(BufferedImage seen) {}
