package de.vertragswerk.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs files as a party would with its own certificate, and verifies what was signed. */
final class Signing {
  private static final String ALGORITHM = "SHA256withECDSA";

  private Signing() {}

  /** The file with one more signature, added behind all that was there. */
  static byte[] sign(byte[] file, String field, String party) throws Exception {
    CMSSignedDataGenerator generator = generator(party);
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setName(party);
      PDSignatureField place =
          (PDSignatureField) document.getDocumentCatalog().getAcroForm().getField(field);
      place.getCOSObject().setItem(COSName.V, signature);
      document.addSignature(signature, content -> container(generator, content.readAllBytes()));
      document.saveIncremental(signed);
    }
    return signed.toByteArray();
  }

  /** Who has signed so that the bytes signed are the bytes of the file; in the fields' order. */
  static List<String> valid(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getSignatureDictionaries().stream()
          .filter(signature -> isValid(signature, file))
          .map(PDSignature::getName)
          .toList();
    }
  }

  private static boolean isValid(PDSignature signature, byte[] file) {
    try {
      byte[] content = signature.getSignedContent(file);
      // as a stream: behind the signature the file keeps room that is not used
      InputStream contents = new ByteArrayInputStream(signature.getContents(file));
      CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), contents);
      X509CertificateHolder own = data.getCertificates().getMatches(null).iterator().next();
      for (SignerInformation signer : data.getSignerInfos()) {
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own))) {
          return false;
        }
      }
      return true;
    } catch (CMSSignerDigestMismatchException changed) {
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] container(CMSSignedDataGenerator generator, byte[] content)
      throws IOException {
    try {
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (CMSException e) {
      throw new IOException(e);
    }
  }

  private static CMSSignedDataGenerator generator(String party) throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(256);
    KeyPair pair = keys.generateKeyPair();
    ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
    X509Certificate certificate = certificate(party, pair, signer);
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .build(signer, certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator;
  }

  private static X509Certificate certificate(String party, KeyPair pair, ContentSigner signer)
      throws Exception {
    X500Name name = new X500Name("CN=" + party);
    Date begin = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    Date end = Date.from(Instant.parse("2049-12-31T00:00:00Z"));
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name, BigInteger.ONE, begin, end, name, pair.getPublic())
                .build(signer));
  }
}
