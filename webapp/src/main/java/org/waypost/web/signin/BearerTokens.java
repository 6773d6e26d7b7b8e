package org.waypost.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.Site;
import org.waypost.web.site.Device;

/** Recognises programs, and people's own programs, by the access token they show. Never looks at a session. */
@ApplicationScoped
class BearerTokens {
    private static final String SCHEME = "bearer ";
    private static final int LONGEST = 16_384;

    private final Realms realms;
    private final Issuers issuers;

    /** For the proxy. */
    protected BearerTokens() {
        this(null, null);
    }

    @Inject
    BearerTokens(Realms realms, Issuers issuers) {
        this.realms = realms;
        this.issuers = issuers;
    }

    /** Who the token of this request says is there. */
    Recognition recognise(HttpServletRequest request, Site site) {
        Optional<String> token = tokenOf(request.getHeader("Authorization"));
        if (token.isEmpty()) {
            return new Recognition.Stranger();
        }
        try {
            return recognise(token.get(), request, site);
        } catch (ParseException | BadJOSEException refused) {
            return new Recognition.Refused(String.valueOf(refused.getMessage()));
        } catch (RemoteKeySourceException keysAway) {
            return new Recognition.Undecided(new PlatformException(SharedError.SIGN_IN_AWAY, keysAway));
        } catch (JOSEException refused) {
            return new Recognition.Refused(String.valueOf(refused.getMessage()));
        } catch (PlatformException away) {
            return new Recognition.Undecided(away);
        }
    }

    /** The token of an {@code Authorization} header. */
    static Optional<String> tokenOf(String header) {
        boolean isBearer = header != null
                && header.length() < LONGEST
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return isBearer ? Optional.of(header.substring(SCHEME.length()).trim()) : Optional.empty();
    }

    /** The issuer is compared before any key is looked up: a foreign token must not make us ask for keys. */
    private Recognition recognise(String token, HttpServletRequest request, Site site)
            throws ParseException, BadJOSEException, JOSEException {
        SignedJWT signed = SignedJWT.parse(token);
        String issuer = Objects.requireNonNullElse(signed.getJWTClaimsSet().getIssuer(), "");
        Optional<Realm> realm = realms.trusted(site, issuer);
        if (realm.isEmpty()) {
            return new Recognition.Refused("the issuer is not this site's");
        }
        JWTClaimsSet claims = issuers.named(issuer).accessTokens().process(signed, null);
        return accept(claims, issuer, request, site);
    }

    private static Recognition accept(JWTClaimsSet claims, String issuer, HttpServletRequest request, Site site)
            throws ParseException {
        List<String> claimed = Objects.requireNonNullElse(claims.getStringListClaim("roles"), List.of());
        List<String> roles = Realms.roles(site, issuer, claimed);
        if (roles.isEmpty() && !issuer.equals(site.issuer())) {
            return new Recognition.Refused("not an administrator of the franchise");
        }
        return new Recognition.Known(new Caller(site.tenant(), actor(claims, roles, request)));
    }

    private static Actor actor(JWTClaimsSet claims, List<String> roles, HttpServletRequest request)
            throws ParseException {
        String login = Objects.requireNonNullElse(claims.getStringClaim("preferred_username"), "");
        boolean isProgram = login.startsWith("service-account-");
        String name = isProgram ? claims.getStringClaim("azp") : claims.getStringClaim("name");
        return new Actor(
                isProgram ? ActorKind.PROGRAM : ActorKind.PERSON,
                claims.getSubject(),
                Objects.requireNonNullElse(name, login),
                Set.copyOf(roles),
                Device.of(request));
    }
}
