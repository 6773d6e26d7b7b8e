package org.waypost.loader.inspect;

import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.waypost.loader.Signer;

/** Reads who signed. Chains and dates are not looked at: keys are registered one by one. */
final class Certificates {
    private Certificates() {}

    static Signer signer(CodeSigner signer) {
        Certificate certificate = signer.getSignerCertPath().getCertificates().get(0);
        String fingerprint = Sha256.of(certificate.getPublicKey().getEncoded());
        return new Signer(certificate instanceof X509Certificate x509 ? commonName(x509) : "", fingerprint);
    }

    private static String commonName(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(name);
        } catch (InvalidNameException e) {
            return name;
        }
    }
}
