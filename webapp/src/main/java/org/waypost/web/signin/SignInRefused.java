package org.waypost.web.signin;

/** The identity provider, or a check of what it sent, says no to this sign-in or renewal. */
class SignInRefused extends Exception {
    SignInRefused(String reason) {
        super(reason);
    }

    SignInRefused(Throwable cause) {
        super(cause);
    }
}
