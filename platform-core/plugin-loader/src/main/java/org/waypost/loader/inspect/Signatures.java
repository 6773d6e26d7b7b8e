package org.waypost.loader.inspect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.Signer;

/**
 * Finds who signed every single entry. The JDK checks digests when entries are read, but does not mind entries that were
 * added later: they just have no signers.
 */
public final class Signatures {
    private static final String ADVICE =
            " Sign the finished jar with 'jarsigner -keystore KEYS -sigalg Ed25519 FILE ALIAS' and do not touch it afterwards.";

    private final PackagePolicy policy;

    /**
     * A check.
     *
     * @param policy whose packages are accepted
     */
    public Signatures(PackagePolicy policy) {
        this.policy = policy;
    }

    /**
     * Checks the signers of all entries.
     *
     * @param contents of the package
     * @param warnings takes sentences for the administrator
     * @return who signed, if the package is signed
     */
    public Optional<Signer> check(Contents contents, List<String> warnings) {
        Optional<Signer> signer = commonSigner(contents);
        if (signer.isEmpty() || !policy.signatureNeeded()) {
            return signer;
        }
        if (!policy.registered().test(signer.get().fingerprint())) {
            unregistered(signer.get(), warnings);
        }
        return signer;
    }

    private void unregistered(Signer signer, List<String> warnings) {
        String who = "'" + signer.name() + "' (key " + signer.fingerprint() + ")";
        if (!policy.anySigner()) {
            throw new PackageRefusedException(
                    PackageProblem.UNKNOWN_SIGNER,
                    "The signer " + who
                            + " is not registered here. Ask the platform's administrator to register this key first.");
        }
        warnings.add("The signer " + who + " is not registered; accepted because this platform runs in local mode.");
    }

    private Optional<Signer> commonSigner(Contents contents) {
        Set<Signer> common = null;
        for (Entry entry : contents.entries()) {
            if (entry.isSignature()) {
                continue;
            }
            if (entry.signers().isEmpty()) {
                return unsigned(entry, common != null);
            }
            common = narrowed(common, entry);
        }
        return common == null ? Optional.empty() : common.stream().min(preferred());
    }

    private static Set<Signer> narrowed(Set<Signer> common, Entry entry) {
        Set<Signer> left = new HashSet<>(entry.signers());
        if (common != null) {
            left.retainAll(common);
        }
        if (left.isEmpty()) {
            throw new PackageRefusedException(
                    PackageProblem.SEVERAL_SIGNERS,
                    "The entry '" + entry.name() + "' was signed by somebody else than the entries before it."
                            + ADVICE);
        }
        return left;
    }

    private Optional<Signer> unsigned(Entry entry, boolean othersSigned) {
        if (policy.signatureNeeded() || othersSigned) {
            throw new PackageRefusedException(
                    PackageProblem.UNSIGNED, "The entry '" + entry.name() + "' is not signed." + ADVICE);
        }
        return Optional.empty();
    }

    private Comparator<Signer> preferred() {
        Comparator<Signer> registeredFirst =
                Comparator.comparing(signer -> !policy.registered().test(signer.fingerprint()));
        return registeredFirst.thenComparing(Signer::fingerprint);
    }
}
