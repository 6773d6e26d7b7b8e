package org.waypost.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/** A registration of the location itself, which may run out. */
@Entity
@Table(name = "licence")
public class Licence extends TenantOwned {
    /** So many days before the last one people are reminded. */
    public static final List<Integer> REMINDERS = List.of(60, 30, 7);

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

    @Column(name = "reminded_days")
    private Integer remindedDays;

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
     * @throws PlatformException {@link VerificationError#LICENCE_INCOMPLETE}
     */
    final void write(LicenceKind newKind, String newNumber, String newAuthority, Optional<LocalDate> lastDay) {
        kind = newKind;
        number = checked(newNumber, NUMBER);
        authority = checked(newAuthority, AUTHORITY);
        if (!lastDay.equals(expiresOn())) {
            expiresOn = lastDay.orElse(null);
            remindedDays = null;
        }
    }

    private static String checked(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new PlatformException(VerificationError.LICENCE_INCOMPLETE, longest);
        }
        return stripped;
    }

    /** It is held no longer. */
    void end() {
        ended = true;
    }

    /** The reminder that is due: how many days before the last one; absent when it was given or none is due. */
    Optional<Integer> remind(LocalDate today) {
        Optional<Integer> due = Optional.ofNullable(expiresOn)
                .filter(day -> !ended)
                .map(day -> ChronoUnit.DAYS.between(today, day))
                .flatMap(left -> REMINDERS.stream().filter(days -> left <= days).reduce((early, late) -> late))
                .filter(days -> remindedDays == null || days < remindedDays);
        due.ifPresent(days -> remindedDays = days);
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
