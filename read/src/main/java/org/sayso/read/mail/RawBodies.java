package org.sayso.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.BasicBodyFactory;

/** Keeps texts as bytes: their declared encoding may be wrong, and is looked at later. */
final class RawBodies extends BasicBodyFactory {
  @Override
  public TextBody textBody(InputStream in, String charset) throws IOException {
    return new Raw(in.readAllBytes(), charset);
  }

  private static final class Raw extends TextBody {
    private final byte[] bytes;
    private final String charset;

    Raw(byte[] bytes, String charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public String getMimeCharset() {
      return charset;
    }

    @Override
    public Charset getCharset() {
      return StandardCharsets.ISO_8859_1;
    }

    @Override
    public Reader getReader() {
      return new StringReader(new String(bytes, getCharset()));
    }
  }
}
