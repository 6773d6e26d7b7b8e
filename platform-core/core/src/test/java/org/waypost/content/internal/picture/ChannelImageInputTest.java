package org.waypost.content.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelImageInputTest {
    private static final int LENGTH = 100_001;

    @TempDir
    private Path folder;

    @Test
    void reads_whole_numbers_at_every_place() throws IOException {
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        Path file = Files.write(folder.resolve("file"), bytes);
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                ChannelImageInput input = new ChannelImageInput(channel)) {
            for (int at = 0; at < LENGTH - 4; at += 3) {
                input.seek(at);
                assertThat(input.readInt()).isEqualTo(ByteBuffer.wrap(bytes).getInt(at));
            }
            input.seek(LENGTH - 2);
            assertThatThrownBy(input::readInt).isInstanceOf(EOFException.class);
            assertThat(input.length()).isEqualTo(LENGTH);
        }
    }
}
