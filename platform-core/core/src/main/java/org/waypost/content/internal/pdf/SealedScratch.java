package org.waypost.content.internal.pdf;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * Where a document lies while it is read or put together: pages of 4 KiB in a temporary file, encrypted with a key that
 * is never stored. The file loses its name at once, so a killed process leaves nothing behind.
 *
 * <p>For one document and one thread at a time, as PDFBox uses it.
 */
final class SealedScratch implements RandomAccessStreamCache {
    static final int PAGE = 4096;

    private final SecretKeySpec key = newKey();
    private final Cipher cipher = newCipher();
    private final List<Long> writes = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private FileChannel file;
    private long writeCount;

    @Override
    public RandomAccess createBuffer() {
        return new ScratchBuffer(this);
    }

    /** A place for one page; its number. */
    int take() {
        Integer again = free.poll();
        if (again != null) {
            return again;
        }
        writes.add(0L);
        return writes.size() - 1;
    }

    void giveBack(int slot) {
        free.push(slot);
    }

    void write(int slot, byte[] page) throws IOException {
        writes.set(slot, ++writeCount);
        ByteBuffer sealed = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, page, writeCount));
        long at = (long) slot * PAGE;
        while (sealed.hasRemaining()) {
            at += file().write(sealed, at);
        }
    }

    byte[] read(int slot) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(PAGE);
        long begin = (long) slot * PAGE;
        while (sealed.hasRemaining()) {
            if (file().read(sealed, begin + sealed.position()) < 0) {
                throw new EOFException();
            }
        }
        return crypt(Cipher.DECRYPT_MODE, sealed.array(), writes.get(slot));
    }

    /** Counter mode; each write has a number of its own, so no key stream is used twice. */
    private byte[] crypt(int mode, byte[] page, long write) {
        byte[] counter = ByteBuffer.allocate(16).putLong(write).array();
        try {
            cipher.init(mode, key, new IvParameterSpec(counter));
            return cipher.doFinal(page);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("waypost", ".scratch");
            file = FileChannel.open(path, READ, WRITE, DELETE_ON_CLOSE);
            dropName(path);
        }
        return file;
    }

    /** Where open files cannot lose their names, closing removes it. */
    private static void dropName(Path path) {
        if (!path.toFile().delete()) {
            path.toFile().deleteOnExit();
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
