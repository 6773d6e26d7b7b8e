package org.waypost.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.waypost.content.BlobWriter;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.IntakeResult;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.RecordMail;
import org.waypost.mailroom.RecordMail.Piece;

/** Mail for tests: photographed, stored and assigned by the use cases that do it for everybody. */
@ApplicationScoped
class Mailbag {
    @Inject
    private BlobWriter writer;

    @Inject
    private RecordMail record;

    @Inject
    private AssignMail assign;

    /** A picture that is safe in the store of the bound tenant, and nothing more. */
    StoredBlob picture() {
        return picture(jpeg());
    }

    /** Another one for each width. */
    StoredBlob picture(int width) {
        return picture(jpeg(width));
    }

    private StoredBlob picture(byte[] jpeg) {
        return writer.write(new ByteArrayInputStream(jpeg), "piece.jpg");
    }

    /** A piece that waits for assignment. */
    MailItemId waiting(Location at) {
        return waiting(at, jpeg());
    }

    /** A piece with that photograph that waits for assignment. */
    MailItemId waiting(Location at, byte[] jpeg) {
        return at.clerk(() -> {
            var photograph = new RecordMail.Photograph("piece.jpg", picture(jpeg));
            IntakeResult result =
                    record.record(Piece.each(List.of(photograph)), true).get(0);
            return ((IntakeResult.Stored) result).item();
        });
    }

    /** A piece in storage that belongs to the location's renter. */
    MailItemId stored(Location at) {
        MailItemId piece = waiting(at);
        return at.clerk(() -> assign.assign(toRenter(at, piece)).itemId());
    }

    AssignMailCommand toRenter(Location at, MailItemId piece) {
        return new AssignMailCommand(piece, at.rentedMailbox(), "", Optional.empty());
    }

    private static byte[] jpeg() {
        return jpeg(40);
    }

    private static byte[] jpeg(int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
