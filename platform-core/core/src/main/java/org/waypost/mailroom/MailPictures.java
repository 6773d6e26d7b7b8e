package org.waypost.mailroom;

import java.util.List;

/** The further photographs of the bound tenant's pieces. */
public interface MailPictures {
    /** Adds a new one. */
    void add(MailPicture picture);

    /** Those of a piece, by place, earlier versions first. */
    List<MailPicture> of(MailItemId item);
}
