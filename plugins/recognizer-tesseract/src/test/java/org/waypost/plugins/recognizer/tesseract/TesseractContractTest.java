package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.Settings;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.host.LocalPrograms;
import org.waypost.testkit.host.TestScope;
import org.waypost.testkit.recognizer.RecognizerContract;

/** The contract on the recognizer with the machine's own tesseract. */
class TesseractContractTest {
    private static final RecognizerFactory FACTORY = new TesseractRecognizerFactory();
    private static final Settings NONE = Settings.of(Map.of());

    @TempDir
    private Path folder;

    @Nested
    class TheFactory extends FactoryContract {
        @Override
        protected RecognizerFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }
    }

    @Nested
    class Reading extends RecognizerContract {
        private LocalPrograms programs;

        @BeforeEach
        void needTheProgram() {
            assumeThat(programs.has("tesseract"))
                    .as("the program tesseract is on this machine")
                    .isTrue();
        }

        @Override
        protected RecognizerFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected TestScope scope() {
            programs = new LocalPrograms(Set.of("tesseract"), folder);
            return TestScope.of("t1").withProcesses(programs);
        }
    }
}
