package org.waypost.plugins.compliance.usps;

import org.waypost.spi.compliance.DocumentSlot;

/** A place for a document of one purpose, and when it is needed. */
record SlotRule(String slot, String label, NeedRule need, String purpose) {
    DocumentSlot in(Scene scene) {
        return new DocumentSlot(slot, label, need.in(scene), scene.book().accepted(purpose));
    }
}
