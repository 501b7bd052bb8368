// Fills a form with the library that pdftk-java is made of, in one process: no start of a machine is
// counted, the template is read from memory. Prints the milliseconds of each record, one a line.
//
//   java -cp pdftk.jar:bcprov.jar:commons-lang3.jar PdftkFill.java TEMPLATE.pdf RECORDS.tsv FOLDER
import com.gitlab.pdftk_java.com.lowagie.text.pdf.AcroFields;
import com.gitlab.pdftk_java.com.lowagie.text.pdf.PdfReader;
import com.gitlab.pdftk_java.com.lowagie.text.pdf.PdfStamper;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

public class PdftkFill {
    public static void main(String[] arguments) throws Exception {
        byte[] template = Files.readAllBytes(Path.of(arguments[0]));
        Map<Integer, Map<String, String>> records = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", 4); // record, kind, name, value
            records.computeIfAbsent(Integer.parseInt(cells[0]), key -> new LinkedHashMap<>())
                .put(cells[2], cells[3]);
        }
        int set = 0;
        int wanted = 0;
        for (Map.Entry<Integer, Map<String, String>> record : records.entrySet()) {
            long start = System.nanoTime();
            PdfReader reader = new PdfReader(template);
            try (FileOutputStream out
                     = new FileOutputStream(arguments[2] + "/" + record.getKey() + "-pdftk.pdf")) {
                PdfStamper stamper = new PdfStamper(reader, out);
                AcroFields fields = stamper.getAcroFields();
                for (Map.Entry<String, String> field : record.getValue().entrySet()) {
                    ++wanted;
                    if (fields.setField(field.getKey(), field.getValue()))
                        ++set;
                }
                stamper.close();
            }
            reader.close();
            System.out.printf(java.util.Locale.ROOT, "%.4f%n", (System.nanoTime() - start) / 1e6);
        }
        if (set * 10 < wanted * 9) {
            System.err.println("pdftk set " + set + " of " + wanted + " fields");
            System.exit(1);
        }
    }
}
