package org.waypost.tenants.templates;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What differs from realm to realm.
 *
 * @param realm name of the realm: the tenant's slug
 * @param displayName what people read above the sign-in form and as the sender of e-mail
 * @param baseUrl the tenant's origin without a slash at the end, such as {@code http://downtown.localhost:8080}
 * @param portalSecret the secret of client {@value RealmTemplate#PORTAL}
 * @param loginTheme name of a login theme that is installed in Keycloak; empty for Keycloak's own
 */
public record RealmValues(
        String realm,
        String displayName,
        URI baseUrl,
        String portalSecret,
        SmtpServer smtp,
        Languages languages,
        Optional<String> loginTheme) {

    public RealmValues {
        if (baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("A base URL ends without a slash, unlike " + baseUrl);
        }
    }

    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(smtp.texts());
        texts.put("realm", realm);
        texts.put("displayName", displayName);
        texts.put("baseUrl", baseUrl.toString());
        texts.put("portalSecret", portalSecret);
        texts.put("defaultLocale", languages.preferred());
        texts.put("userProfile", JsonTemplate.resource("user-profile.json"));
        return texts;
    }
}
