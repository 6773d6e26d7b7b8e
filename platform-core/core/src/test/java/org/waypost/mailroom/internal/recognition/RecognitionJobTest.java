package org.waypost.mailroom.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.PermanentFailure;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailRecorded;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

class RecognitionJobTest {
    private final List<NewJob> added = new ArrayList<>();
    private final Reader reader = new Reader();
    private final RecognitionJob recognition = new RecognitionJob(reader, added::add);

    @Test
    void a_job_is_for_a_few_pieces() {
        recognition.recorded(new MailRecorded(
                LongStream.rangeClosed(1, 12).mapToObj(MailItemId::new).toList()));

        assertThat(added).extracting(NewJob::payload).containsExactly("1,2,3,4,5", "6,7,8,9,10", "11,12");
    }

    @Test
    void one_piece_that_cannot_be_read_now_does_not_keep_the_others_waiting() {
        reader.trouble = SharedError.DATABASE_AWAY;

        assertThatThrownBy(() -> recognition.run(job("1,2,3"))).isInstanceOf(PlatformException.class);
        assertThat(reader.read).containsExactly(1L, 3L);
    }

    @Test
    void our_own_mistake_is_not_tried_again() {
        reader.trouble = SharedError.BUG;

        assertThatThrownBy(() -> recognition.run(job("1,2,3"))).isInstanceOf(PermanentFailure.class);
        assertThat(reader.read).containsExactly(1L, 3L);
    }

    private static Job job(String pieces) {
        return new Job(1, RecognitionJob.KIND, pieces, 1, null);
    }

    /** Reads every piece but the second. */
    private static final class Reader extends Recogniser {
        private final List<Long> read = new ArrayList<>();
        private SharedError trouble;

        @Override
        void recognise(MailItemId id) {
            if (id.value() == 2) {
                throw new PlatformException(trouble);
            }
            read.add(id.value());
        }
    }
}
