package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.access.Access;
import org.waypost.content.ContentFixture;
import org.waypost.content.ContentId;
import org.waypost.content.StoredBlob;
import org.waypost.content.TestFiles;
import org.waypost.shared.PlatformException;

class CompleteScanTest {
    private static final ActionRequestId REQUEST = new ActionRequestId(1);

    private final ContentFixture fixture = new ContentFixture();
    private final Desk desk = new Desk(fixture.store(TestFiles.jpeg(400, 200)));
    private final CompleteScan completeScan =
            new CompleteScan(desk, fixture.assembly(), fixture.contents(), new Access());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void keeps_the_pdf_of_a_completed_scan() {
        completeScan.complete(REQUEST);

        assertThat(fixture.storage().keys()).contains(desk.pdf.storeKey());
    }

    @Test
    void throws_the_pdf_away_when_pages_changed_while_it_was_made() {
        desk.changed = true;

        assertThatThrownBy(() -> completeScan.complete(REQUEST)).isInstanceOf(PlatformException.class);
        assertThat(fixture.storage().keys()).doesNotContain(desk.pdf.storeKey());
    }

    /** One request with one page. */
    private static final class Desk extends ScanCompletion {
        private final ContentId page;
        private boolean changed;
        private StoredBlob pdf;

        Desk(ContentId page) {
            this.page = page;
        }

        @Override
        List<ContentId> pages(ActionRequestId id) {
            return List.of(page);
        }

        @Override
        String title(ActionRequestId id) {
            return "Letter";
        }

        @Override
        ActionRequest complete(ActionRequestId id, List<ContentId> assembled, StoredBlob made) {
            pdf = made;
            if (changed) {
                throw new PlatformException(RequestsError.CHANGED_MEANWHILE);
            }
            return new ActionRequest();
        }
    }
}
