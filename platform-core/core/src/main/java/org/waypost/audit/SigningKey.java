package org.waypost.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** A key of the platform that signs digests, Ed25519. */
record SigningKey(long id, PublicKey publicKey, PrivateKey privateKey) {
    static final String ALGORITHM = "Ed25519";

    static SigningKey fresh(long id) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(id, pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", e);
        }
    }

    LedgerDigest sign(LedgerDigest digest) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(digest.message());
            return digest.signed(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign the digest of " + digest.tenant(), e);
        }
    }

    boolean signed(LedgerDigest digest) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(digest.message());
            return signature.verify(Base64.getDecoder().decode(digest.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notEvenASignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
