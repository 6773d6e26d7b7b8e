package org.waypost.bench.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that does nothing but hand mails to a server, over one connection. */
final class SmtpSender implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream out;

    SmtpSender(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        out = socket.getOutputStream();
        expect("220");
        say("EHLO bench.localhost", "250");
    }

    /** Hands a mail over; it is safe when this returns. */
    void send(String to, byte[] mail) throws IOException {
        say("MAIL FROM:<bench@bench.example>", "250");
        say("RCPT TO:<" + to + ">", "250");
        say("DATA", "354");
        out.write(mail);
        say("\r\n.", "250");
    }

    private void say(String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        String line = answers.readLine();
        while (line != null && line.startsWith(code + "-")) {
            line = answers.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("the mail server says " + line + " instead of " + code);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
