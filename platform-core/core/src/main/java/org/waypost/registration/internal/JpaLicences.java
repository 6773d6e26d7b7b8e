package org.waypost.registration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypost.registration.Licence;
import org.waypost.registration.Licences;
import org.waypost.registration.RegistrationError;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaLicences implements Licences {
    private static final Comparator<Licence> BY_LAST_DAY =
            Comparator.comparing(licence -> licence.expiresOn().orElse(LocalDate.MAX));

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Licence licence) {
        entities.persist(licence);
    }

    @Override
    public Licence withId(long id) {
        return Optional.ofNullable(entities.find(Licence.class, id))
                .orElseThrow(() -> new PlatformException(RegistrationError.UNKNOWN_LICENCE));
    }

    @Override
    public List<Licence> held() {
        return entities.createQuery("select l from Licence l where l.ended = false order by l.id", Licence.class)
                .getResultStream()
                .sorted(BY_LAST_DAY)
                .toList();
    }
}
