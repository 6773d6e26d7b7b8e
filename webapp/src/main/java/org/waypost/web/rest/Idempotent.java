package org.waypost.web.rest;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that takes {@code Idempotency-Key}. The key, what the method changed and its answer are written in one
 * transaction: after a crash either all of it is there or nothing, so sending the same again is always right. The same key
 * gets the first answer again; with another body it is refused with {@code PLATFORM-0008}, while the first is still running
 * with {@code PLATFORM-0009}. A refusal by exception leaves no trace: the key may be used again.
 *
 * <p>For methods with a JSON body or none. What has to be done outside a transaction first, as storing files, uses
 * {@link OncePerKey} instead.
 */
@NameBinding
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
