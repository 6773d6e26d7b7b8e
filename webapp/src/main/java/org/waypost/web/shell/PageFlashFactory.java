package org.waypost.web.shell;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/** Puts {@link PageFlash} around Faces' own flash. Named in faces-config.xml. */
public class PageFlashFactory extends FlashFactory {
    /** Wraps the factory before. */
    public PageFlashFactory(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        Flash flash = getWrapped().getFlash(create);
        return flash == null ? null : new PageFlash(flash);
    }
}
