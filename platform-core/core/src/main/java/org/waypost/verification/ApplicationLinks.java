package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.shared.PlatformException;

/** Makes the links by which applicants come back, and opens them. A link is random; what is kept of it does not open anything. */
@ApplicationScoped
@Transactional
public class ApplicationLinks {
    private static final int BYTES = 24;
    private static final int LONGEST = 64;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Applications applications;

    @Inject
    private Customers customers;

    @Inject
    private DraftDays days;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A new link for a letter to an applicant; the one before opens nothing from now on.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    public ApplicationLink renew(CustomerId applicant) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Application application = OwnApplication.latestOf(applicant, applications)
                .orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_APPLICATION));
        ApplicationLink link = new ApplicationLink(token(), days.from(clock.instant()));
        applications.link(application.applicationId(), hash(link.token()), link.until());
        return link;
    }

    /**
     * Whose application a link opens. The link is the permission.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_LINK} also for another location's, and for one that has ended
     */
    public Customer open(String token) {
        if (token.length() > LONGEST) {
            throw new PlatformException(VerificationError.UNKNOWN_LINK);
        }
        return applications
                .linked(hash(token))
                .filter(application -> application.isLinked(clock.instant()))
                .map(application -> customers.withId(application.customer()))
                .filter(customer -> customer.subject().isEmpty())
                .orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_LINK));
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
