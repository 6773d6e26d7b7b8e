package org.waypost.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.Failures;

/** A body that is not the JSON it should be is the caller's mistake, whatever exception the JSON library has for it. */
public class ReadableBodies implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return required(context.proceed());
        } catch (BadRequestException missing) {
            throw new PlatformException(SharedError.MALFORMED_BODY, missing);
        } catch (ProcessingException | JsonbException | JsonException unreadable) {
            PlatformException meaning = Failures.meaningOf(unreadable);
            throw meaning.code() == SharedError.BUG
                    ? new PlatformException(SharedError.MALFORMED_BODY, unreadable)
                    : meaning;
        }
    }

    /** No body, or JSON's null, where a route asks for one. */
    private static Object required(Object body) {
        if (body == null) {
            throw new PlatformException(SharedError.MALFORMED_BODY);
        }
        return body;
    }
}
