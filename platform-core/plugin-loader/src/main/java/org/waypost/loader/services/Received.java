package org.waypost.loader.services;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer as plugins see it. */
final class Received implements HttpResponse<byte[]> {
    private final HttpRequest request;
    private final URI uri;
    private final Answered answered;
    private final byte[] body;

    Received(HttpRequest request, URI uri, Answered answered) {
        this.request = request;
        this.uri = uri;
        this.answered = answered;
        this.body = answered.body().toArray();
    }

    @Override
    public int statusCode() {
        return answered.status();
    }

    @Override
    public HttpRequest request() {
        return request;
    }

    @Override
    public Optional<HttpResponse<byte[]>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
        return answered.headers();
    }

    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}
