package org.waypost.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentError;
import org.waypost.content.ContentFixture;
import org.waypost.content.ContentId;
import org.waypost.content.StoredBlob;
import org.waypost.content.TestFiles;
import org.waypost.jobs.Job;
import org.waypost.jobs.PermanentFailure;
import org.waypost.shared.PlatformException;

class RenditionJobTest {
    private final ContentFixture fixture = new ContentFixture();
    private final RenditionJob job = new RenditionJob(fixture.maker());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void makes_both_renditions_of_each_content_once() throws PermanentFailure {
        ContentId first = fixture.store(TestFiles.jpeg(100, 80));
        ContentId second = fixture.store(TestFiles.pdf("letter"));
        run(first + "," + second);
        assertThat(fixture.records().renditions()).isEqualTo(4);
        int commits = fixture.storage().commits();
        run(first + "," + second);
        assertThat(fixture.storage().commits()).isEqualTo(commits);
    }

    @Test
    void marks_a_damaged_picture_and_goes_on_with_the_others() throws PermanentFailure {
        ContentId damaged = fixture.store(TestFiles.undecodablePng());
        ContentId good = fixture.store(TestFiles.jpeg(100, 80));
        run(damaged + "," + good);
        assertThat(fixture.contents().info(damaged).damage()).contains(ContentError.DAMAGED);
        assertThat(fixture.records().renditions()).isEqualTo(2);
    }

    @Test
    void has_nothing_to_do_for_a_content_that_is_gone() throws PermanentFailure {
        run("42");
        assertThat(fixture.storage().keys()).isEmpty();
    }

    @Test
    void is_tried_again_when_the_storage_is_away() {
        ContentId content = fixture.store(TestFiles.jpeg(100, 80));
        fixture.storage().failCommitsWith(ContentError.STORAGE_AWAY);
        assertThatThrownBy(() -> run(content.toString())).isInstanceOf(PlatformException.class);
    }

    @Test
    void gives_up_at_once_when_the_bytes_are_lost_but_serves_the_others_first() {
        StoredBlob lost = fixture.write(TestFiles.jpeg(100, 80), "x");
        fixture.contents().register(lost);
        fixture.contents().discard(lost);
        ContentId good = fixture.store(TestFiles.jpeg(100, 80));
        assertThatThrownBy(() -> run(lost.id() + "," + good)).isInstanceOf(PermanentFailure.class);
        assertThat(fixture.records().renditions()).isEqualTo(2);
    }

    private void run(String payload) throws PermanentFailure {
        job.run(new Job(1, job.kind(), payload, 1, null));
    }
}
