package org.waypost.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;
import org.waypost.verification.ExpiryStep;

/** A registration of the location itself, which may run out. */
@Entity
@Table(name = "licence")
public class Licence extends TenantOwned {
    private static final int NUMBER = 100;
    private static final int AUTHORITY = 200;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private LicenceKind kind;

    private String number;
    private String authority;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_step")
    private ExpiryStep toldStep;

    private boolean ended;

    @Version
    private long version;

    /** For JPA. */
    protected Licence() {}

    /** One that holds. */
    Licence(LicenceKind kind, String number, String authority, Optional<LocalDate> expiresOn) {
        this.id = Ids.next();
        write(kind, number, authority, expiresOn);
    }

    /**
     * Writes down what stands on it; a new last day is reminded of anew.
     *
     * @throws PlatformException {@link RegistrationError#LICENCE_INCOMPLETE}
     */
    final void write(LicenceKind newKind, String newNumber, String newAuthority, Optional<LocalDate> lastDay) {
        kind = newKind;
        number = checked(newNumber, NUMBER);
        authority = checked(newAuthority, AUTHORITY);
        if (!lastDay.equals(expiresOn())) {
            expiresOn = lastDay.orElse(null);
            toldStep = null;
        }
    }

    private static String checked(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new PlatformException(RegistrationError.LICENCE_INCOMPLETE, longest);
        }
        return stripped;
    }

    /** It is held no longer. */
    void end() {
        ended = true;
    }

    /**
     * The step towards its last day, or past it, that nobody was reminded of yet; from now on somebody was. Steps that were
     * passed over are told no more.
     */
    Optional<ExpiryStep> remind(LocalDate today) {
        Optional<ExpiryStep> due = expiresOn()
                .filter(day -> !ended)
                .flatMap(day -> ExpiryStep.reached(day, today))
                .filter(step -> toldStep == null || step.compareTo(toldStep) > 0);
        due.ifPresent(step -> toldStep = step);
        return due;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** What it is. */
    public LicenceKind kind() {
        return kind;
    }

    /** The number under which the location is registered. */
    public String number() {
        return number;
    }

    /** With whom. */
    public String authority() {
        return authority;
    }

    /** Its last day. */
    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    /** Whether it is held no longer. */
    public boolean isEnded() {
        return ended;
    }
}
