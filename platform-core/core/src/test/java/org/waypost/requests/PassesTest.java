package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PlatformKey;

class PassesTest {
    private static final ActionRequestId REQUEST = new ActionRequestId(4711);

    @TempDir
    private Path folder;

    private final Drawer drawer = new Drawer();
    private Passes passes;

    @BeforeEach
    void a_key() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("key");
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
        passes = new Passes(drawer, new PlatformKey(file.toString()));
    }

    @Test
    void a_code_is_read_however_somebody_types_it() {
        passes.issue(REQUEST, " Ana Vega ");
        String code = passes.codeOf(drawer.only());

        assertThat(code).matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(passes.valid(code).delegate()).isEqualTo("Ana Vega");
        assertThat(passes.valid(code.toLowerCase(Locale.ROOT).replace("-", " ")).request())
                .isEqualTo(REQUEST);
    }

    @Test
    void works_once() {
        passes.issue(REQUEST, "Ana Vega");
        String code = passes.codeOf(drawer.only());
        passes.valid(code).use(Instant.EPOCH);

        refused(code);
        assertThatThrownBy(() -> drawer.only().use(Instant.EPOCH)).isInstanceOf(PlatformException.class);
    }

    @Test
    void what_nobody_was_given_opens_nothing() {
        passes.issue(REQUEST, "Ana Vega");

        refused("");
        refused("2222-2222-2222");
        refused("much longer than any code can be");
    }

    private void refused(String code) {
        assertThatThrownBy(() -> passes.valid(code))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(RequestsError.WRONG_PASS));
    }

    /** Passes that were given out. */
    private static final class Drawer implements Proofs {
        private final List<PickUpPass> given = new ArrayList<>();

        PickUpPass only() {
            return given.get(0);
        }

        @Override
        public void add(ClosingList list) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(ClosingList list) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ClosingList> closingList(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<ClosingList> unansweredList(String carrier) {
            return Optional.empty();
        }

        @Override
        public List<ClosingList> closingLists(int limit) {
            return List.of();
        }

        @Override
        public void add(PickUpPass pass) {
            given.add(pass);
        }

        @Override
        public Optional<PickUpPass> passOf(ActionRequestId request) {
            return given.stream().filter(pass -> pass.request().equals(request)).findFirst();
        }

        @Override
        public Optional<PickUpPass> passWithHash(String codeHash) {
            return given.stream().filter(pass -> pass.isOf(codeHash)).findFirst();
        }

        @Override
        public void add(Handover handover) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Destruction destruction) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Manifest manifest) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Manifest> manifest(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<Handover> handover(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<Destruction> destruction(long id) {
            return Optional.empty();
        }

        @Override
        public List<ActionRequest> endedBy(long proof) {
            return List.of();
        }
    }
}
