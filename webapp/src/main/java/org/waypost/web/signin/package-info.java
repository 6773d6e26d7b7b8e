/**
 * Sign-in with a realm per tenant, our own Keycloak adapter on the Nimbus OIDC library: code flow with PKCE, state and nonce
 * for people, bearer tokens for programs, renewal, logout here and at the provider.
 *
 * <p>{@link org.waypost.web.signin.SignInMechanism} only recognises who comes; whether that is enough is decided by
 * {@code org.waypost.web.site.AreaFilter}, and {@link org.waypost.web.signin.Challenge} asks to sign in.
 */
package org.waypost.web.signin;
