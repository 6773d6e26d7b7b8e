package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.util.Locale;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** Says in the SPI's words what a file system complains about. */
final class Failures {
    private Failures() {}

    static SpiException of(String attempt, IOException e) {
        return new SpiException(code(e), "cannot " + attempt + ": " + e, e);
    }

    private static SpiErrorCode code(IOException e) {
        if (e instanceof AccessDeniedException) {
            return SpiErrorCode.AUTH;
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return SpiErrorCode.UNSUPPORTED;
        }
        return isFull(e) ? SpiErrorCode.FULL : SpiErrorCode.DOWN;
    }

    /** The JDK has no exception of its own for a full disk, only the operating system's sentence. */
    private static boolean isFull(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("quota") || said.contains("not enough space");
    }

    static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "cannot close: " + e, e);
        }
    }
}
